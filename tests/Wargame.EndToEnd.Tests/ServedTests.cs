namespace Wargame.EndToEnd.Tests;

/// <summary>Tests against a server of their own on a data folder of their own; both are gone afterwards.</summary>
public abstract class ServedTests : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("wargame-test-").FullName;

    protected ServedTests() => Server = new ServerProcess(data);

    protected ServerProcess Server { get; }

    public virtual async ValueTask InitializeAsync() => await Server.StartAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(data, recursive: true);
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
