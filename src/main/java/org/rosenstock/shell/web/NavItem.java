package org.rosenstock.shell.web;

/**
 * One area in the navigation.
 *
 * @param area name that pages give in their parameter "area"
 * @param key text key in the bundle of the shell
 */
public record NavItem(String area, String url, String icon, String key) {}
