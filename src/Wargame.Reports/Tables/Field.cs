namespace Wargame.Reports.Tables;

/// <summary>A column, and where a row has its cell.</summary>
/// <typeparam name="TRow">A row before it is written down.</typeparam>
/// <param name="Column">The column.</param>
/// <param name="Of">The cell.</param>
internal sealed record Field<TRow>(Column Column, Func<TRow, object?> Of);

/// <summary>Fields by the type of their column.</summary>
internal static class Fields
{
    public static Field<TRow> Text<TRow>(string name, string unit, string meaning, Func<TRow, string?> of) =>
        new(new(name, ColumnType.Text, unit, meaning), of);

    public static Field<TRow> Whole<TRow>(string name, string unit, string meaning, Func<TRow, long?> of) =>
        new(new(name, ColumnType.Whole, unit, meaning), row => of(row));

    public static Field<TRow> Figure<TRow>(string name, string unit, string meaning, Func<TRow, double?> of) =>
        new(new(name, ColumnType.Figure, unit, meaning), row => of(row));

    public static Field<TRow> Truth<TRow>(string name, string meaning, Func<TRow, bool?> of) =>
        new(new(name, ColumnType.Truth, "", meaning), row => of(row));

    public static Field<TRow> Moment<TRow>(string name, string meaning, Func<TRow, DateTimeOffset?> of) =>
        new(new(name, ColumnType.Moment, "UTC", meaning), row => of(row)?.UtcDateTime);
}
