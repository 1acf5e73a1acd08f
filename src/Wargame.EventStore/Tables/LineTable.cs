using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of branches, and the move of a room between them.</summary>
internal static class LineTable
{
    private const string Columns = "SELECT session, root, parent, parent_version, name, reason, label, at FROM lines";

    public static bool Add(DbConnection connection, SessionEntry session, LineEntry line)
    {
        if (!DirectoryTable.Enter(connection, session))
            return false;
        connection.Run(
            """
            INSERT INTO lines(session, root, parent, parent_version, name, reason, label, at)
            VALUES (@session, @root, @parent, @version, @name, @reason, @label, @at)
            """,
            ("@session", line.SessionId), ("@root", line.Root), ("@parent", line.Parent), ("@version", line.ParentVersion),
            ("@name", line.Name), ("@reason", line.Reason), ("@label", line.Label), ("@at", line.At.UtcTicks));
        return true;
    }

    public static LineEntry? Find(DbConnection connection, string session) =>
        connection.Rows(Columns + " WHERE session = @session", Row, ("@session", session)).SingleOrDefault();

    public static IReadOnlyList<LineEntry> Of(DbConnection connection, string root) =>
        connection.Rows(Columns + " WHERE root = @root ORDER BY at, session", Row, ("@root", root));

    // The codes are unique, so the room's own code is out of the table for a moment: nobody sees it, it is one transaction.
    public static int MoveRoom(DbConnection connection, string from, string to, string codeOfFrom)
    {
        var code = (string)connection.Scalar("SELECT join_code FROM sessions WHERE session = @from", ("@from", from))!;
        Rename(connection, from, codeOfFrom);
        if (Rename(connection, to, code) == 0)
            throw new InvalidOperationException($"There is no line {to} to move a room to.");
        // Whoever has a pass on either line keeps the one of the line that the room comes from.
        connection.Run(
            "DELETE FROM passes WHERE session = @to AND seat IN (SELECT seat FROM passes WHERE session = @from)", ("@to", to), ("@from", from));
        connection.Run("UPDATE passes SET session = @to WHERE session = @from", ("@to", to), ("@from", from));
        return connection.Run("UPDATE tokens SET session = @to WHERE session = @from", ("@from", from), ("@to", to));
    }

    private static int Rename(DbConnection connection, string session, string code) => connection.Run(
        "UPDATE sessions SET join_code = @code WHERE session = @session", ("@session", session), ("@code", code));

    private static LineEntry Row(DbDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt64(3), reader.GetString(4), reader.GetString(5),
        reader.GetString(6), new DateTimeOffset(reader.GetInt64(7), TimeSpan.Zero));
}
