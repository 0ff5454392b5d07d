package org.rosenstock.wiki;

/** A page that cites a rule. @param path where people open it @param spaceName name of its space */
public record CitingPage(long id, long space, String spaceName, String path, String title) {}
