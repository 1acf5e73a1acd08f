using Wargame.Sessions.Views;
using static Wargame.Reports.Tables.Fields;

namespace Wargame.Reports.Tables;

/// <summary>What was promised, and what was kept.</summary>
internal static class AgreementTables
{
    /// <summary>An agreement a row.</summary>
    public static ITableMaker Agreements { get; } = new TableMaker<AgreementView>("agreements", "An agreement that the reader knows of.", witness => witness.Last.Agreements.Agreements,
    [
        Text<AgreementView>("agreement", "id", "The agreement.", agreement => agreement.Id),
        Text<AgreementView>("title", "", "Its title.", agreement => agreement.Title),
        Text<AgreementView>("standing", "draft, offered, in-force, expired, withdrawn, denounced", "How it stood when the last turn was over.", agreement => agreement.Standing.Word()),
        Text<AgreementView>("parties", "actors, parted by spaces", "Those who sign.", agreement => Spelling.Several(agreement.Parties.Select(party => party.Id))),
        Text<AgreementView>("sponsors", "actors, parted by spaces", "Those who brokered it.", agreement => Spelling.Several(agreement.Sponsors.Select(party => party.Id)).OrNothing()),
        Whole<AgreementView>("versions", "versions", "How many texts of it the reader knows.", agreement => agreement.Versions.Length),
        Whole<AgreementView>("from_turn", "turn", "The first turn in which it bound; empty when it never did.", agreement => agreement.FromTurn == 0 ? null : agreement.FromTurn),
        Whole<AgreementView>("until_turn", "turn", "The last turn of its last text.", agreement => agreement.Versions.LastOrDefault()?.Text.Until),
        Text<AgreementView>("ended_by", "id", "Who ended it before its time.", agreement => agreement.EndedBy?.Id),
    ]);

    /// <summary>A clause a row.</summary>
    public static ITableMaker Clauses { get; } = new TableMaker<ClauseRow>("agreement_clauses", "A clause of an agreement's last text that the reader may read, and whether it was kept as far as the reader knows.", ClausesOf,
    [
        Text<ClauseRow>("agreement", "id", "The agreement.", row => row.Agreement.Id),
        Whole<ClauseRow>("clause", "from 1", "Its number.", row => row.Clause.Number),
        Truth<ClauseRow>("secret", "Whether only those who are let in may know of it.", row => row.Clause.Clause.Secret),
        Text<ClauseRow>("party", "id", "Whom it binds.", row => row.Clause.Clause.Party),
        Text<ClauseRow>("kind", "abstain, keep, at-most, at-least, promise", "What it binds to.", row => row.Clause.Clause.Kind.Word()),
        Text<ClauseRow>("instruments", "ids, parted by spaces", "The instruments; empty for any.", row => Spelling.Several(row.Clause.Clause.Instruments).OrNothing()),
        Text<ClauseRow>("target", "id", "Where; empty for anywhere.", row => row.Clause.Clause.Target.OrNothing()),
        Text<ClauseRow>("number", "key", "The number that is bounded.", row => row.Clause.Clause.Number.OrNothing()),
        Figure<ClauseRow>("bound", "the number's unit", "The bound.", row => row.Clause.Clause.Number.Length == 0 ? null : row.Clause.Clause.Amount.Units()),
        Text<ClauseRow>("text", "", "The promise, or a remark.", row => row.Clause.Clause.Text.OrNothing()),
        Whole<ClauseRow>("breaches", "breaches", "How often it was broken, as far as the reader learned of it.", row => row.Breaches),
        Truth<ClauseRow>("kept", "Whether it bound and no breach is known; empty when it never bound.", row => row.Agreement.FromTurn == 0 ? null : row.Breaches == 0),
    ]);

    /// <summary>A breach a row.</summary>
    public static ITableMaker Breaches { get; } = new TableMaker<BreachView>("breaches", "A breach that the reader learned of.", witness => witness.Last.Agreements.Breaches.Where(breach => !breach.Proposed),
    [
        Text<BreachView>("agreement", "id", "The agreement.", view => view.Breach.AgreementId),
        Whole<BreachView>("clause", "from 1", "The clause.", view => view.Breach.Clause),
        Text<BreachView>("party", "id", "Who broke it.", view => view.Breach.Party),
        Whole<BreachView>("turn", "turn, from 1", "When.", view => view.Breach.Turn),
        Text<BreachView>("instrument", "id", "What ran.", view => view.Instrument?.Id),
        Text<BreachView>("number", "key", "The number that shows it.", view => view.Slot?.Key),
        Text<BreachView>("known_to", "actors, parted by spaces", "Who learned of it; in the full edition alone.", view => Spelling.Several(view.KnownTo.Select(party => party.Id)).OrNothing()),
    ]);

    private static IEnumerable<ClauseRow> ClausesOf(Witness witness) =>
        from agreement in witness.Last.Agreements.Agreements
        where !agreement.Versions.IsEmpty
        from clause in agreement.Versions[^1].Clauses
        let breaches = witness.Last.Agreements.Breaches.Count(view => !view.Proposed && view.Breach.AgreementId == agreement.Id && view.Breach.Clause == clause.Number)
        select new ClauseRow(agreement, clause, breaches);

    private sealed record ClauseRow(AgreementView Agreement, ClauseView Clause, int Breaches);
}
