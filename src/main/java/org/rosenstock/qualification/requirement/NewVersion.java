package org.rosenstock.qualification.requirement;

import java.time.LocalDate;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.qualification.RequirementDefinition;

/**
 * What a rule is to say from a day on.
 *
 * @param by who publishes it
 */
public record NewVersion(LocalDate validFrom, RequirementDefinition definition, CouncilNote council, long by) {}
