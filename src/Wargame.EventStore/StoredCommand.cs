namespace Wargame.EventStore;

/// <summary>What somebody asked of a session, to be kept with what came of it.</summary>
/// <param name="Id">The id that its sender gave it.</param>
/// <param name="Issuer">Who asked: <c>control</c>, <c>seat/…</c>, <c>clock</c>.</param>
/// <param name="Kind">Its type's stable name.</param>
/// <param name="Json">Its payload. Names of persons are left out: the events have them, where they can be erased.</param>
/// <param name="At">When the session took it up.</param>
/// <param name="Outcome"><see cref="CarriedOut"/>, or the number of the refusal.</param>
public sealed record NewCommand(string Id, string Issuer, string Kind, string Json, DateTimeOffset At, string Outcome = NewCommand.CarriedOut)
{
    /// <summary>The outcome of a command that brought its events about.</summary>
    public const string CarriedOut = "carried-out";
}

/// <summary>A command that is on disk.</summary>
/// <param name="Number">Its place among the stream's commands, from 1, without gaps.</param>
/// <param name="Command">The command.</param>
/// <param name="FirstVersion">The first event that it brought about.</param>
/// <param name="LastVersion">The last one; one less than the first when it was refused.</param>
public sealed record StoredCommand(long Number, NewCommand Command, long FirstVersion, long LastVersion);

/// <summary>Every command that a session took up, chained by hashes to one another and to the events that they brought about.</summary>
public interface ICommandLog
{
    /// <summary>Notes a command that brought nothing about: it was refused. One that did is noted by <see cref="IEventStore.Append"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="version">The version that the stream stood at.</param>
    /// <param name="refused">The command, with the refusal's number as its outcome.</param>
    /// <exception cref="StorageUnavailableException">The disk refused.</exception>
    Task Note(string stream, long version, NewCommand refused);

    /// <summary>The commands of a stream, oldest first; checks their chain.</summary>
    /// <exception cref="TamperedStreamException">A row was changed, removed or moved by hand.</exception>
    Task<IReadOnlyList<StoredCommand>> Commands(string stream);
}
