using Wargame.Sessions.Statements;
using static Wargame.Reports.Tables.Fields;

namespace Wargame.Reports.Tables;

/// <summary>What was said in public, and whether it was done.</summary>
internal static class StatementTables
{
    /// <summary>A public statement a row.</summary>
    public static ITableMaker Statements { get; } = new TableMaker<Row>("statements", "A public statement that the reader made or heard: a message to every team that people played, or one that control or an evaluator marked.", RowsOf,
    [
        Text<Row>("conversation", "id", "The conversation.", row => row.Made.Conversation.Id),
        Whole<Row>("message", "from 1", "Its number in the conversation.", row => row.Made.Message.Number),
        Whole<Row>("turn", "turn, 0 in the lobby", "The turn: orders of the same turn and actor stand in the table orders.", row => row.Made.Message.Turn),
        Text<Row>("actor", "id", "Who said it.", row => row.Made.Message.From),
        Text<Row>("verdict", "open, kept, broken", "What control or an evaluator made of it after the fact.", row => row.Made.Verdict.Word()),
        Text<Row>("because", "", "Their reason; in the full and the own team's edition.", row => row.Because),
        Text<Row>("text", "", "What it says; in the full edition alone.", row => row.Text),
    ]);

    private static IEnumerable<Row> RowsOf(Witness witness) => PublicStatement.Of(witness.Recording.End).Where(made => witness.Hears(made.Conversation)).Select(made => new Row(
        made, witness.Owns(made.Message.From) ? made.Because.OrNothing() : null, witness.SeesAll ? made.Message.Text : null));

    private sealed record Row(PublicStatement Made, string? Because, string? Text);
}
