using System.Collections.Immutable;

namespace Wargame.Reports.Tables;

/// <summary>The tables that a session is told by.</summary>
public static class TableSet
{
    private static readonly ImmutableArray<ITableMaker> Makers =
    [
        SessionTables.Sessions, SessionTables.Turns, NumberTables.Numbers, NumberTables.Ledger, OrderTables.Orders, OrderTables.DoctrineOrders, OrderTables.Costs, OrderTables.Choices,
        OrderTables.Decisions, TalkTables.Requests, TalkTables.Messages, StatementTables.Statements, AgreementTables.Agreements, AgreementTables.Clauses, AgreementTables.Breaches,
        ControlTables.Injects, ControlTables.Rulings, PeopleTables.Seats, PeopleTables.Participation, PeopleTables.Contributions, ControlTables.Observations, ControlTables.HotWash,
    ];

    /// <summary>All tables without rows: what the data dictionary describes.</summary>
    public static ImmutableArray<Table> Blank { get; } = [.. Makers.Select(maker => maker.Blank)];

    /// <summary>All tables of a session.</summary>
    /// <param name="recording">The session.</param>
    /// <param name="edition">For whose eyes.</param>
    public static ImmutableArray<Table> Of(Recording recording, Edition edition)
    {
        var witness = new Witness(recording, edition);
        return [.. Makers.Select(maker => maker.Make(witness))];
    }
}
