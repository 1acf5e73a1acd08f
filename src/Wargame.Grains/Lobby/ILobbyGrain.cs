using Wargame.Grains.Sessions;
using Wargame.Protocol.Http;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Lobby;

/// <summary>The door of a session: from its join code to its seats. The key is the code in upper case.</summary>
public interface ILobbyGrain : IGrainWithStringKey
{
    /// <summary>Opens a session behind this code.</summary>
    /// <param name="scenario">The scenario's id.</param>
    /// <param name="pace">What moves it on.</param>
    /// <param name="profile">What the world is like where the evidence is contested.</param>
    Task<LobbyReply> Open(string scenario, Pace pace, string profile);

    /// <summary>Opens a session of a scenario that is kept and need not be offered: one that is being written.</summary>
    /// <param name="scenario">The scenario's id.</param>
    /// <param name="hash">Its content.</param>
    Task<LobbyReply> OpenKept(string scenario, string hash);

    /// <summary>The session behind the code, or null.</summary>
    Task<string?> Session();

    /// <summary>What people see who come with the code, or null when it opens nothing.</summary>
    Task<JoinPage?> Look(Language language);

    /// <summary>What a pass opens, or null.</summary>
    Task<PassPage?> LookAtPass(string pass, Language language);

    /// <summary>Uses a pass up, for one device.</summary>
    Task<PassGrant> UsePass(string pass, bool alone, Language language);

    /// <summary>Seats a person.</summary>
    /// <param name="actor">The team's actor.</param>
    /// <param name="person">Their name.</param>
    /// <param name="title">The role; empty for the first that is free.</param>
    /// <param name="language">The language of a refusal.</param>
    Task<SeatGrant> Seat(string actor, string person, string title, Language language);
}

/// <summary>The answer to a request for a new session.</summary>
/// <param name="SessionId">The session; empty when the code is taken or the session was refused.</param>
/// <param name="ControlToken">Opens the control page. Only its hash is kept.</param>
/// <param name="Refusal">Why not, or null; null with an empty session means that the code is taken.</param>
[GenerateSerializer, Immutable, Alias("lobby-reply")]
public sealed record LobbyReply(string SessionId, string ControlToken, Protocol.Hub.Refusal? Refusal);
