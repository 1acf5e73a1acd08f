using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Wargame.EventStore.Tables;

/// <summary>Short ways to run a statement, on SQLite and PostgreSQL alike.</summary>
internal static class StatementExtensions
{
    /// <summary>Runs statements that give nothing.</summary>
    /// <returns>Rows changed.</returns>
    public static int Run(this DbConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row, or null.</summary>
    public static object? Scalar(this DbConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is var value and not DBNull ? value : null;
    }

    /// <summary>All rows.</summary>
    public static List<T> Rows<T>(
        this DbConnection connection, string sql, Func<DbDataReader, T> row, params (string Name, object Value)[] values)
    {
        using var command = connection.Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>Sees one moment of all tables until it is disposed of: a snapshot of PostgreSQL, or SQLite's own, which a reading transaction keeps.</summary>
    public static DbTransaction OneMoment(this DbConnection connection) => connection is SqliteConnection file
        ? file.BeginTransaction(deferred: true)
        : connection.BeginTransaction(IsolationLevel.RepeatableRead);

    private static DbCommand Command(this DbConnection connection, string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // every statement is a constant of this folder; values travel as parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
