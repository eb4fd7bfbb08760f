package se.utfall.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utfall.page.Markup;

/**
 * What templates may see of Java: words, yes and no, lists, and records by their components.
 * Numbers and dates are refused, since only {@code page} decides how they read.
 */
final class Wrapper extends DefaultObjectWrapper {
  Wrapper() {
    super(builder(), true);
  }

  private static DefaultObjectWrapperBuilder builder() {
    DefaultObjectWrapperBuilder builder =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
    builder.setMemberAccessPolicy(new ComponentsOnly());
    return builder;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object == null || isWord(object)) {
      return super.wrap(object);
    }
    if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (object instanceof Markup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    }
    if (object instanceof Enum<?> constant) {
      return super.wrap(constant.name().toLowerCase(Locale.ROOT));
    }
    if (object instanceof Record) {
      return new BeanModel(object, this); // has components to ask for and no text of its own
    }
    throw new NotWords(object.getClass().getSimpleName());
  }

  private static boolean isWord(Object object) {
    return object instanceof String
        || object instanceof Boolean
        || object instanceof TemplateModel
        || object instanceof List
        || object instanceof Map;
  }

  /** A record's components and nothing else. */
  private static final class ComponentsOnly implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          return type.isRecord()
              && method.getParameterCount() == 0
              && Arrays.stream(type.getRecordComponents())
                  .anyMatch(c -> c.getAccessor().getName().equals(method.getName()));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }
}
