/**
 * The same services for other programs: REST below {@code /api/v1}, a reply as server-sent events, errors as RFC 9457
 * problems in the caller's language. Its JSON is its own: the records here, snake_case, described at {@code
 * /api/openapi}.
 *
 * <p>May use: every feature's services. Holds no rule of its own.
 */
@NullMarked
package se.anda.api;

import org.jspecify.annotations.NullMarked;
