using System.Text.Json;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// The large room: control, the wall and four players in browsers, of three languages; twenty players more, a second facilitator, an observer and
/// an evaluator over the hub.
/// </summary>
public sealed class Plenum(string address, IReadOnlyList<Canary> secrets) : IAsyncDisposable
{
    /// <summary>How many people make a team.</summary>
    public const int Hands = 4;

    private static readonly string[] Actors = ["bolivia", "us", "autonomists", "cocaleros", "oas", "highland-poor"];
    private readonly List<SeatClient> clients = [];

    public Seat Control { get; private set; } = null!;

    public Seat Bolivia { get; private set; } = null!;

    public Seat UnitedStates { get; private set; } = null!;

    /// <summary>On a phone, in Spanish.</summary>
    public Seat Cocaleros { get; private set; } = null!;

    /// <summary>In Portuguese.</summary>
    public Seat Autonomists { get; private set; } = null!;

    public Seat Projector { get; private set; } = null!;

    public IReadOnlyList<Seat> Players => [Bolivia, UnitedStates, Cocaleros, Autonomists];

    public IReadOnlyList<Seat> Browsers => [Control, .. Players, Projector];

    /// <summary>The second facilitator.</summary>
    public SeatClient Bea { get; private set; } = null!;

    public SeatClient Observer { get; private set; } = null!;

    public SeatClient Evaluator { get; private set; } = null!;

    /// <summary>Everybody without a screen who plays.</summary>
    public IReadOnlyList<SeatClient> Clients => clients;

    public IEnumerable<SeatClient> Screenless => [.. clients, Bea, Observer, Evaluator];

    public string Code { get; private set; } = "";

    /// <summary>A person of a team without a screen, counted from the first.</summary>
    public SeatClient Of(string actor, int person = 0) => clients.Where(client => client.Name == actor).ElementAt(person);

    public async Task OpenAsync(Room room)
    {
        Control = await room.LaptopAsync("control");
        Bolivia = await room.LaptopAsync("bolivia");
        UnitedStates = await room.LaptopAsync("us");
        Cocaleros = await room.PhoneAsync("cocaleros", "es-BO");
        Autonomists = await room.LaptopAsync("autonomists", "pt-BR");
        Projector = await room.ProjectorAsync("projector");
        await Control.Page.GotoAsync(address);
        await Control.PressAsync("landing-run-seminar");
        Code = await Control.See("join-code").First.GetAttributeAsync("data-code") ?? "";
        await Projector.Page.GotoAsync($"{address}/board/{Code}");
        foreach (var player in Players) await JoinAsync(player);
        foreach (var actor in Actors)
            for (var taken = Players.Count(player => player.Name == actor); taken < Hands; taken++)
                clients.Add(await SeatClient.JoinAsync(address, Code, actor, $"Person {taken + 1}", secrets));
    }

    /// <summary>Control shows three passes; three people come in by them.</summary>
    public async Task AdmitAsync()
    {
        await Control.PressAsync("open-facilitators");
        await Control.See("facilitator-name").FillAsync("Bea");
        await Control.PressAsync("invite-facilitator");
        Bea = await EnterAsync("control");
        Observer = await InviteAsync("observer", "Olga");
        Evaluator = await InviteAsync("evaluator", "Eva");
    }

    /// <summary>Comes in by the pass that control shows, and closes it.</summary>
    public async Task<SeatClient> EnterAsync(string name)
    {
        var pass = await Control.See("pass").GetAttributeAsync("data-pass");
        await Control.PressAsync("sheet-close");
        return await SeatClient.EnterAsync(address, Code, pass!, name, secrets);
    }

    /// <summary>A seat that was rescued is played from its new device.</summary>
    public async Task ReplaceAsync(SeatClient lost, SeatClient found)
    {
        clients[clients.IndexOf(lost)] = found;
        await lost.DisposeAsync();
    }

    /// <summary>Everybody, with a screen and without, is in the phase.</summary>
    public async Task ReachAsync(string phase)
    {
        foreach (var seat in Browsers) await seat.WaitForPhaseAsync(phase);
        await AllSeeAsync(phase, page => page.GetProperty("header").GetProperty("phase").GetString() == phase);
    }

    public async Task AllSeeAsync(string what, Func<JsonElement, bool> shows)
    {
        foreach (var person in Screenless) await person.SeeAsync(what, shows);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in Screenless.OfType<SeatClient>()) await person.DisposeAsync();
    }

    private async Task JoinAsync(Seat player)
    {
        await player.Page.GotoAsync($"{address}/join/{Code}");
        await player.PressAsync($"join-team-{player.Name}");
        await player.See("join-name").FillAsync($"Person at {player.Name}");
        await player.PressAsync("join-submit");
        await player.ReadBriefAsync();
    }

    private async Task<SeatClient> InviteAsync(string sort, string person)
    {
        await Control.See("watcher-name").FillAsync(person);
        await Control.PressAsync($"invite-{sort}");
        return await EnterAsync(sort);
    }
}
