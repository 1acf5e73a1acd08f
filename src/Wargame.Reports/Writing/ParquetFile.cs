using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;
using Wargame.Reports.Tables;

namespace Wargame.Reports.Writing;

/// <summary>A table as a Parquet file, each column with its own type.</summary>
internal static class ParquetFile
{
    public static async Task<byte[]> Of(Table table)
    {
        var fields = table.Columns.Select(column => new DataField(column.Name, TypeOf(column.Type), isNullable: true)).ToArray();
        using var memory = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), memory))
        {
            using var group = writer.CreateRowGroup();
            for (var place = 0; place < fields.Length; place++)
                await Write(group, fields[place], table, place);
        }
        return memory.ToArray();
    }

    private static Task Write(ParquetRowGroupWriter group, DataField field, Table table, int place) => table.Columns[place].Type switch
    {
        ColumnType.Whole => group.WriteAsync<long>(field, Cells<long>(table.Rows, place)),
        ColumnType.Figure => group.WriteAsync<double>(field, Cells<double>(table.Rows, place)),
        ColumnType.Truth => group.WriteAsync<bool>(field, Cells<bool>(table.Rows, place)),
        ColumnType.Moment => group.WriteAsync<DateTime>(field, Cells<DateTime>(table.Rows, place)),
        _ => group.WriteAsync(field, [.. table.Rows.Select(row => (string?)row[place])!]),
    };

    private static ReadOnlyMemory<TCell?> Cells<TCell>(ImmutableArray<ImmutableArray<object?>> rows, int place)
        where TCell : struct => rows.Select(row => (TCell?)row[place]).ToArray();

    private static Type TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => typeof(long),
        ColumnType.Figure => typeof(double),
        ColumnType.Truth => typeof(bool),
        ColumnType.Moment => typeof(DateTime),
        _ => typeof(string),
    };
}
