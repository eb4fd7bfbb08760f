package se.utfall.page;

/**
 * Which of its own pages a site has something to fill with.
 *
 * @param method whether there are any results, which are treated in some way
 * @param register whether it has a register, from which it makes pages of boards too
 * @param news whether any news is out
 * @param corrections whether any published figure has been corrected
 * @param accessibility whether it tells how accessible it is
 * @param find whether there is any indicator to find
 */
public record PagesMade(
    boolean method,
    boolean register,
    boolean news,
    boolean corrections,
    boolean accessibility,
    boolean find) {}
