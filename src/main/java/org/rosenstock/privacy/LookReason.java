package org.rosenstock.privacy;

/** What somebody who asks for names may say it is for. Texts: "value." + name. */
public enum LookReason {
    INSPECTION,
    FOLLOW_UP,
    PLANNING,
    /** Something else, which has to be said in own words. */
    OTHER
}
