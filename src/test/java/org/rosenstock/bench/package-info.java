/** Measures the platform with few and with many people; called by {@code mvn -Pbench}, no part of the tests. */
package org.rosenstock.bench;
