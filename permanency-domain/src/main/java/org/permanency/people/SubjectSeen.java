package org.permanency.people;

import org.permanency.people.rule.Subject;

/**
 * A subject as somebody may see it.
 *
 * @param name to show; of a closed record only that it is one
 * @param restricted whether only named people may open it
 * @param closed whether the actor is none of them
 */
public record SubjectSeen(Subject subject, String name, boolean restricted, boolean closed) {}
