using System.Reflection;
using Wargame.EventStore;

namespace Wargame.Grains.Tests.Simulation;

/// <summary>
/// A store in memory that keeps the promises of <see cref="IEventStore"/> which a session leans on: streams grow only from the expected
/// version. It fails when it is told to, before it has written or after it, and then nobody knows which.
/// </summary>
public class MemoryStore : DispatchProxy
{
    private readonly List<StoredEvent> _events = [];
    private readonly List<NewCommand> _commands = [];
    private Snapshot? _snapshot;
    private Func<StoreFault> _fault = () => StoreFault.None;

    public IReadOnlyList<StoredEvent> Events => _events;

    public IReadOnlyList<NewCommand> Commands => _commands;

    public IWargameStore Store => (IWargameStore)(object)this;

    public static MemoryStore Create(Func<StoreFault> fault)
    {
        var store = (MemoryStore)(object)Create<IWargameStore, MemoryStore>();
        store._fault = fault;
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        nameof(IEventStore.Append) => Append((long)args![1]!, (IReadOnlyList<NewEvent>)args[2]!, (NewCommand?)args[3]),
        nameof(IEventStore.Read) => Task.FromResult<IReadOnlyList<StoredEvent>>([.. _events.Skip((int)(long)args![1]!)]),
        nameof(ISnapshots.Keep) => Keep(new Snapshot((long)args![1]!, _events[^1].At, (byte[])args[3]!)),
        nameof(ISnapshots.Latest) => Task.FromResult(_snapshot),
        _ => throw new NotSupportedException($"{targetMethod.Name} is not simulated."),
    };

    private Task<long> Append(long expected, IReadOnlyList<NewEvent> events, NewCommand? cause)
    {
        if (expected != _events.Count)
            return Task.FromException<long>(new VersionConflictException("s", expected, _events.Count));
        var fault = _fault();
        if (fault == StoreFault.BeforeWriting)
            return Task.FromException<long>(new StorageUnavailableException("The disk is full."));
        foreach (var happened in events)
            _events.Add(new(_events.Count + 1, happened.Type, PersonalName.PutInto(happened.Json, happened.Names), happened.At));
        _commands.Add(cause!);
        return fault == StoreFault.AfterWriting
            ? Task.FromException<long>(new StorageUnavailableException("No answer."))
            : Task.FromResult((long)_events.Count);
    }

    private Task Keep(Snapshot snapshot)
    {
        _snapshot = snapshot;
        return Task.CompletedTask;
    }
}

/// <summary>How a write goes wrong.</summary>
public enum StoreFault
{
    None,

    /// <summary>Nothing was written.</summary>
    BeforeWriting,

    /// <summary>It was written, and nobody is told.</summary>
    AfterWriting,
}
