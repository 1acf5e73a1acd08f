namespace Wargame.EndToEnd.Tests;

/// <summary>Tests against the server that all tests share, or, where a test pulls its plug, against one of their own.</summary>
public abstract class ServedTests : IAsyncLifetime
{
    private OwnedServer? own;

    protected ServerProcess Server { get; private set; } = null!;

    /// <summary>Whether the server and its data folder are this test's alone, and gone afterwards.</summary>
    protected virtual bool KillsTheServer => false;

    public virtual async ValueTask InitializeAsync()
    {
        own = KillsTheServer ? new OwnedServer() : null;
        var server = own ?? (await Shared.TheAsync()).Server;
        Server = await server.StartAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (own is not null) await own.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The same with browsers.</summary>
public abstract class BrowserTests : ServedTests
{
    protected Room Room { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Room = await Room.OpenAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The same with control, three teams and the projector, each in a browser; they still have to gather.</summary>
public abstract class SeminarTests : BrowserTests
{
    protected SeminarRoom People { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        People = await SeminarRoom.OpenAsync(Room);
    }

    /// <summary>No browser reports an error that its person would see.</summary>
    protected void AssertNobodySawAnError()
    {
        foreach (var person in People.Everyone) Assert.True(person.Troubles.Count == 0, $"{person.Name}'s browser reports:\n{string.Join('\n', person.Troubles)}");
    }
}
