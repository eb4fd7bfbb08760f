/** How fast and how big a build is, on content of any size that is invented for it. */
package se.utfall.bench;
