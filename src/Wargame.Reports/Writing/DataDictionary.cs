using System.Collections.Immutable;
using System.Text;
using Wargame.Reports.Tables;

namespace Wargame.Reports.Writing;

/// <summary>The data dictionary: every column of every table, made of the descriptions by which the files are written.</summary>
public static class DataDictionary
{
    private static readonly ImmutableArray<Column> Columns =
    [
        new("table", ColumnType.Text, "", "The table."),
        new("column", ColumnType.Text, "", "The column."),
        new("type", ColumnType.Text, "text, whole, figure, truth, moment", "What stands in it."),
        new("unit", ColumnType.Text, "", "The unit, or the words that it may have."),
        new("meaning", ColumnType.Text, "", "What it says."),
    ];

    /// <summary>The dictionary as a table itself.</summary>
    public static Table Of(ImmutableArray<Table> tables) => new("dictionary", "A column of a table.", Columns,
    [
        .. tables.SelectMany(table => table.Columns.Select(column =>
            ImmutableArray.Create<object?>(table.Name, column.Name, column.Type.Word(), column.Unit, column.Meaning))),
    ]);

    /// <summary>The dictionary as Markdown.</summary>
    public static string ToMarkdown(ImmutableArray<Table> tables)
    {
        var text = new StringBuilder("# Data dictionary\n\nEmpty cells mean that there is nothing to say. Times are in UTC. Ids and words are the same in every language.\n");
        foreach (var table in tables)
        {
            text.Append($"\n## {table.Name}\n\n{table.Meaning}\n\n| column | type | unit | meaning |\n| --- | --- | --- | --- |\n");
            foreach (var column in table.Columns)
                text.Append($"| `{column.Name}` | {column.Type.Word()} | {column.Unit} | {column.Meaning} |\n");
        }
        return text.ToString();
    }
}
