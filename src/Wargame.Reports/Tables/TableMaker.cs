using System.Collections.Immutable;

namespace Wargame.Reports.Tables;

/// <summary>Makes one table of the set.</summary>
internal interface ITableMaker
{
    /// <summary>The table, without rows.</summary>
    Table Blank { get; }

    /// <summary>The table as a witness can fill it.</summary>
    Table Make(Witness witness);
}

/// <summary>Makes a table from rows of one type.</summary>
/// <typeparam name="TRow">A row before it is written down.</typeparam>
/// <param name="name">The table's name.</param>
/// <param name="meaning">What a row is.</param>
/// <param name="rows">The rows that a witness knows of.</param>
/// <param name="fields">The columns; that of the session comes first in every table.</param>
internal sealed class TableMaker<TRow>(string name, string meaning, Func<Witness, IEnumerable<TRow>> rows, ImmutableArray<Field<TRow>> fields) : ITableMaker
{
    private static readonly Column Session = new("session", ColumnType.Text, "id", "The session, the same in all its tables, so that tables of several sessions can be put together.");

    /// <inheritdoc/>
    public Table Blank { get; } = new(name, meaning, [Session, .. fields.Select(field => field.Column)], []);

    /// <inheritdoc/>
    public Table Make(Witness witness)
    {
        var session = witness.Recording.End.SessionId;
        return Blank with { Rows = [.. rows(witness).Select(row => ImmutableArray.Create<object?>([session, .. fields.Select(field => field.Of(row))]))] };
    }
}
