using System.Collections.Immutable;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Agreements;

/// <summary>The form of what people write: what even a private draft must keep to, because it is stored.</summary>
internal static class AgreementForm
{
    /// <summary>The text in its one form: trimmed, each party once and in order, public clauses before secret ones; or why it cannot be kept.</summary>
    public static Refusal? Clean(AgreementText written, out AgreementText clean)
    {
        clean = written;
        if (Texts.Title(written.Title) is not { } title)
            return Refusals.BadAgreementTitle;
        if (written.Parties.Length > Limits.Parties || written.Sponsors.Length > Limits.Parties || written.Readers.Length > Limits.Parties)
            return Refusals.NoSuchParty;
        if (written.Clauses.Length > Limits.Clauses)
            return Refusals.NothingAgreed;
        if (!written.Clauses.All(IsKept))
            return Refusals.BadClauseText;
        var parties = Once(written.Parties);
        var sponsors = Once(written.Sponsors.Except(parties));
        clean = new(
            title, parties, sponsors, Once(written.Readers.Except(parties).Except(sponsors)),
            [.. written.Clauses.Select(Clean).OrderBy(clause => clause.Secret)], written.Until);
        return null;
    }

    private static bool IsKept(Clause clause) =>
        Enum.IsDefined(clause.Kind) && clause.Instruments.Length <= Limits.ClauseInstruments && Texts.Passage(clause.Text, Limits.ClauseCharacters) is not null
        && clause.Instruments.Append(clause.Party).Append(clause.Target).Append(clause.Number).All(id => id.Length <= Limits.IdCharacters * 2);

    /// <summary>What its kind does not use is left out: nothing is kept that nobody reads.</summary>
    private static Clause Clean(Clause clause)
    {
        var orders = clause.Kind is TermKind.Abstain or TermKind.Keep;
        var bounds = clause.Kind is TermKind.AtMost or TermKind.AtLeast;
        return clause with
        {
            Instruments = orders ? Once(clause.Instruments) : [],
            Target = orders ? clause.Target : "",
            Level = clause.Kind == TermKind.Keep ? clause.Level : 0,
            Number = bounds ? clause.Number : "",
            Amount = bounds ? clause.Amount : 0,
            Text = Texts.Passage(clause.Text, Limits.ClauseCharacters)!,
        };
    }

    private static ImmutableArray<string> Once(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
