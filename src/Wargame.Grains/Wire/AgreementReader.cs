using Wargame.Protocol.Pages;
using Wargame.Sessions.Agreements;

namespace Wargame.Grains.Wire;

/// <summary>Agreements as browsers write them, in the words of the rules.</summary>
public static class AgreementReader
{
    /// <summary>The text; null when a kind of term is none of the known ones or an amount is no number of any world.</summary>
    public static AgreementText? Read(AgreementDraft draft)
    {
        var clauses = draft.Clauses.Select(Read).ToList();
        return clauses.Contains(null)
            ? null
            : new(draft.Title, [.. draft.Parties], [.. draft.Sponsors], [.. draft.Readers], [.. clauses.Select(clause => clause!)], draft.Until);
    }

    private static Clause? Read(ClauseDraft clause) => DraftReader.ReadWord<TermKind>(clause.Kind) is { } kind
        ? new(
            clause.Secret, kind, clause.Party, [.. clause.Instruments], clause.Target, clause.Level, clause.Number, ToMilli(clause.Amount), clause.Until,
            clause.Text)
        : null;

    // What is too large for any number stays too large, so that the rules refuse it in their own words.
    private static long ToMilli(double amount) =>
        (long)Math.Round(Math.Clamp(amount, -2 * World.Limits.Amount, 2 * World.Limits.Amount) * World.Limits.Milli);
}
