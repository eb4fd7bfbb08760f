/**
 * Content, sheets, names and answers that were made to do harm, run through whole builds: they are
 * refused with a place, or the site holds nothing of them but their words.
 */
package se.utfall.hostile;
