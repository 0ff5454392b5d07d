package org.rosenstock.training.registration;

import org.rosenstock.training.RegistrationState;

/** A registration as stored, read under the lock of its date. */
public record Registration(long id, long session, long employee, RegistrationState state) {}
