package se.utfall.page;

/**
 * Which of its own pages a site has something to fill with.
 *
 * @param register whether it has a register, from which it makes pages of boards too
 * @param news whether any news is out
 * @param accessibility whether it tells how accessible it is
 * @param find whether there is any indicator to find
 */
public record PagesMade(boolean register, boolean news, boolean accessibility, boolean find) {}
