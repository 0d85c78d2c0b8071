package org.kurultai.domain.view;

/** How far a meeting of a series has come. */
public enum HostingStatus {
    /** There must have been such a meeting, or will be, since later ones are counted; no more is known of it. */
    UNKNOWN,
    /** A host is agreed, and nothing more. */
    AGREED,
    SCHEDULED,
    /** Put off, and no new date is recorded but the one it may have been put off to. */
    POSTPONED,
    CANCELLED,
    HELD
}
