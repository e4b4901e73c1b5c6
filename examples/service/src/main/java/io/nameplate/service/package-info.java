/** The extractor behind HTTP, and a page to try it. Begin at {@link io.nameplate.service.NameplateService}. */
@NullMarked
package io.nameplate.service;

import org.jspecify.annotations.NullMarked;
