using System.Collections.Immutable;

namespace Wargame.Reports.Tables;

/// <summary>A tidy table: one thing a row, one fact a column.</summary>
/// <param name="Name">Its name, snake case.</param>
/// <param name="Meaning">What a row of it is.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: for each column a string, long, double, bool or <see cref="DateTime"/> in UTC, or null where there is nothing to say.</param>
public sealed record Table(string Name, string Meaning, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<object?>> Rows)
{
    /// <summary>The place of a column.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public int Place(string column)
    {
        for (var place = 0; place < Columns.Length; place++)
        {
            if (Columns[place].Name == column)
                return place;
        }
        throw new ArgumentException($"The table {Name} has no column {column}.", nameof(column));
    }
}
