/** The built sites in a real browser: what must hold on every page, and pictures to look at. */
package se.utfall.browser;
