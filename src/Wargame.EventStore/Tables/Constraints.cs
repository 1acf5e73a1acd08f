using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Wargame.EventStore.Tables;

/// <summary>What the databases say when a row is there already.</summary>
internal static class Constraints
{
    private const int SqliteConstraint = 19;

    public static bool Broken(DbException error) => error switch
    {
        SqliteException { SqliteErrorCode: SqliteConstraint } => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        _ => false,
    };
}
