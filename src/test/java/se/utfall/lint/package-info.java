/** What must hold for every page of every site, one short class for each thing. */
package se.utfall.lint;
