package org.permanency.web.view.list;

/**
 * One value that a filter may have.
 *
 * @param value as in the address and in the query
 * @param label as people say it
 */
public record Choice(String value, String label) {}
