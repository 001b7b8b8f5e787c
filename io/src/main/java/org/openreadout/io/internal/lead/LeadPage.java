package org.openreadout.io.internal.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.scan.Findings;
import org.openreadout.io.internal.scan.Tokens;
import org.openreadout.io.internal.sentence.Brackets;

/**
 * What a lead is read with, and where.
 *
 * @param title the headline, which completes names and tells what was held
 * @param released the release's date, or null
 */
record LeadPage(
    LeadGrammar grammar,
    Tokens tokens,
    LeadReader.Range title,
    Brackets brackets,
    @Nullable LocalDate released,
    Findings findings) {}
