namespace Wargame.Protocol.Http;

/// <summary>A scenario on the landing page: <c>GET /api/scenarios</c>.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Title">Title.</param>
/// <param name="Subtitle">One line.</param>
/// <param name="SummaryHtml">Sanitized HTML.</param>
/// <param name="Minutes">Expected length.</param>
/// <param name="Turns">Number of turns.</param>
/// <param name="Teams">Who may be played.</param>
/// <param name="Cover">Where it plays.</param>
/// <param name="Profiles">What the world may be believed to be like, the default first; empty when there is no choice.</param>
public sealed record ScenarioCard(
    string Id, string Title, string Subtitle, string SummaryHtml, int Minutes, int Turns, IReadOnlyList<TeamCard> Teams, CoverView Cover,
    IReadOnlyList<ProfileCard> Profiles);

/// <summary>Where a scenario plays, as a picture without values.</summary>
/// <param name="Countries">Boundary files.</param>
/// <param name="Places">The regions on the map.</param>
/// <param name="Enlarged">Regions that are drawn once more, larger.</param>
public sealed record CoverView(IReadOnlyList<string> Countries, IReadOnlyList<PlaceView> Places, IReadOnlyList<string> Enlarged);

/// <summary>A region on a cover.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its name on the map.</param>
/// <param name="Units">ISO 3166-2 units.</param>
public sealed record PlaceView(string Id, string Label, IReadOnlyList<string> Units);

/// <summary>A belief profile: what the world is like where the evidence is contested.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">A few words.</param>
/// <param name="About">Whose belief it is and what differs under it.</param>
public sealed record ProfileCard(string Id, string Name, string About);

/// <summary>A team that may be joined.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="Code">Three letters.</param>
/// <param name="Colour">CSS colour.</param>
/// <param name="Shape">The team's shape.</param>
/// <param name="Teaser">The first sentence of its mandate.</param>
/// <param name="Seats">How many seats it has.</param>
/// <param name="Taken">How many are taken.</param>
/// <param name="Roles">The roles to choose from.</param>
public sealed record TeamCard(
    string Actor, string Name, string Code, string Colour, string Shape, string Teaser, int Seats, int Taken, IReadOnlyList<Pages.RoleView> Roles);

/// <summary>Opens a session: <c>POST /api/sessions</c>.</summary>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Pace"><c>facilitated</c> (control moves the session) or <c>automatic</c> (it moves when everyone is ready; no clocks).</param>
/// <param name="PlayAs">With automatic pace: the actor that the caller plays at once, or null.</param>
/// <param name="Name">The caller's name, 1 to 40 characters; needed with <paramref name="PlayAs"/>.</param>
/// <param name="Profile">The belief profile; null for the scenario's default.</param>
public sealed record OpenSessionRequest(string Scenario, string Pace, string? PlayAs, string? Name, string? Profile = null);

/// <summary>An open session.</summary>
/// <param name="SessionId">Its id.</param>
/// <param name="JoinCode">Six letters and digits: <c>KV7PT4</c>.</param>
/// <param name="ControlToken">Opens the control page. Keep it.</param>
/// <param name="SeatToken">The caller's seat when they asked to play, else null.</param>
public sealed record OpenSessionReply(string SessionId, string JoinCode, string ControlToken, string? SeatToken);

/// <summary>What a join code opens: <c>GET /api/join/{code}</c>.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Subtitle">The scenario's subtitle.</param>
/// <param name="TurnLabel">Where it stands.</param>
/// <param name="Teams">The teams with their free seats.</param>
/// <param name="Locked">Whether nobody new may join now.</param>
public sealed record JoinPage(string SessionId, string Title, string Subtitle, string TurnLabel, IReadOnlyList<TeamCard> Teams, bool Locked);

/// <summary>Takes a seat: <c>POST /api/join/{code}</c>.</summary>
/// <param name="Actor">The team.</param>
/// <param name="Name">The person's name, 1 to 40 characters.</param>
/// <param name="Title">The role, or null for the first that is free.</param>
public sealed record TakeSeatRequest(string Actor, string Name, string? Title = null);

/// <summary>A seat.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="SeatToken">Opens the team's page. Keep it on the device.</param>
public sealed record TakeSeatReply(string SessionId, string SeatToken);

/// <summary>A refused HTTP request (RFC 9457 problem details).</summary>
/// <param name="Type">Always <c>about:blank</c>.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What to do.</param>
/// <param name="Code">Stable number, as in <see cref="Hub.Refusal"/>.</param>
public sealed record Problem(string Type, string Title, int Status, string Detail, string Code);
