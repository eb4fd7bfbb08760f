/** What a web server is to send along with a site, in the words of each kind of host. */
@NullMarked
package se.utfall.hosting;

import org.jspecify.annotations.NullMarked;
