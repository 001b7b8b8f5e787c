package org.openreadout.io.internal.grammar.en.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/**
 * What a lead is read with, and where.
 *
 * @param title the headline, which completes names and tells what was held
 * @param released the release's date, or null
 * @param home the label of the issuer's own zone, or null
 */
public record LeadPage(
    LeadGrammar grammar,
    Tokens tokens,
    Range title,
    Brackets brackets,
    @Nullable LocalDate released,
    Findings findings,
    @Nullable String home) {}
