using Wargame.EventStore;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Http;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Grains.Lobby;

/// <summary>The door of a room. It holds nothing: the room may have gone to another line since the last time that somebody knocked.</summary>
public sealed class LobbyGrain(ISessionDirectory directory, ScenarioShelf shelf, TimeProvider time) : Grain, ILobbyGrain
{
    private string Code => this.GetPrimaryKeyString();

    /// <inheritdoc/>
    public async Task<LobbyReply> Open(string scenario, Pace pace, string profile)
    {
        if (shelf.Find(scenario) is not { } found)
            return new("", "", HostRefusals.UnknownScenario);
        if (!ScenarioShelf.Knows(found, profile))
            return new("", "", HostRefusals.UnknownProfile);
        return await OpenWith(found, pace, profile);
    }

    /// <inheritdoc/>
    public async Task<LobbyReply> OpenKept(string scenario, string hash) => await shelf.FindKept(scenario, hash) is { } found
        ? await OpenWith(found, Pace.Facilitated, ProfileDefinition.Default)
        : new("", "", HostRefusals.UnknownScenario);

    private async Task<LobbyReply> OpenWith(ScenarioDefinition found, Pace pace, string profile)
    {
        if (await directory.CountSessions(time.GetUtcNow().AddDays(-1)) >= Protocol.Limits.Sessions)
            return new("", "", HostRefusals.TooManySessions);

        var (id, token, now) = (Secrets.NewId(), Secrets.NewToken(), time.GetUtcNow());
        var entry = new SessionEntry(id, Code, found.Id, found.Hash, pace.ToString(), now, profile);
        var control = FirstKey.Of(id, token);
        if (!await directory.Register(entry, control))
            return new("", "", null);

        await shelf.Keep(found);
        var open = new OpenSession("open", now, new Issuer.Control(), id, Code, Secrets.NewSeed(), pace);
        var reply = await GrainFactory.GetGrain<ISessionGrain>(id).Send(open);
        if (reply.Refusal is not null)
            return new("", "", reply.Refusal);

        return new(id, token, null);
    }

    /// <inheritdoc/>
    public async Task<string?> Session()
    {
        var session = (await directory.FindByJoinCode(Code))?.SessionId;
        if (session is null)
            DeactivateOnIdle(); // wrong guesses must not fill the memory
        return session;
    }

    /// <inheritdoc/>
    public async Task<JoinPage?> Look(Language language) =>
        await Session() is { } session ? await GrainFactory.GetGrain<ISessionGrain>(session).Join(language) : null;

    /// <inheritdoc/>
    public async Task<PassPage?> LookAtPass(string pass, Language language) =>
        await Session() is { } session ? await GrainFactory.GetGrain<ISessionGrain>(session).LookAtPass(pass, language) : null;

    /// <inheritdoc/>
    public async Task<PassGrant> UsePass(string pass, bool alone, Language language) => await Session() is { } session
        ? await GrainFactory.GetGrain<ISessionGrain>(session).UsePass(pass, alone, language)
        : new PassGrant("", HostRefusals.UnknownCode);

    /// <inheritdoc/>
    public async Task<SeatGrant> Seat(string actor, string person, string title, Language language) => await Session() is { } session
        ? await GrainFactory.GetGrain<ISessionGrain>(session).Seat(actor, person, title, language)
        : new SeatGrant("", HostRefusals.UnknownCode);
}
