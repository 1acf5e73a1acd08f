namespace Wargame.Protocol.Authoring;

/// <summary>Plays a scenario as it stands many times without people: <c>POST /api/author/scenarios/{scenario}/campaigns</c>.</summary>
/// <param name="Texts">The unsaved texts.</param>
/// <param name="Plays">How many plays, from 2.</param>
/// <param name="Seed">The seed of all chance: the same text, seed and number of plays give the same report.</param>
/// <param name="Profile">The belief profile; null for the scenario's default.</param>
public sealed record CampaignRequest(IReadOnlyList<AuthorText> Texts, int Plays, int Seed, string? Profile = null);

/// <summary>How far a campaign is: <c>GET /api/author/campaigns/{campaign}</c>.</summary>
/// <param name="Campaign">Its name, in the addresses of its progress and its report.</param>
/// <param name="State">unknown (to be asked for again), waiting (for other campaigns), playing, told (there is a report), cancelled or failed.</param>
/// <param name="Done">Plays that are done.</param>
/// <param name="Plays">Plays that it takes in all, with those under other beliefs and with forced choices; 0 before that is known.</param>
/// <param name="Why">Why it failed; else empty.</param>
public sealed record CampaignProgress(string Campaign, string State, int Done, int Plays, string Why);

/// <summary>What a campaign found: <c>GET /api/author/campaigns/{campaign}/report</c>. Shares are from 0 to 1; null is what nobody can tell.</summary>
/// <param name="Title">The scenario's title.</param>
/// <param name="Profile">The belief profile.</param>
/// <param name="Plays">How many plays.</param>
/// <param name="Casts">How many ways of playing the teams they show.</param>
/// <param name="Turns">Turns of a play.</param>
/// <param name="Luck">Luck's share of the differences between plays, over all mandates.</param>
/// <param name="ClockMinutes">Minutes by the clocks; 0 where there are none.</param>
/// <param name="PlannedMinutes">Minutes that the scenario itself says.</param>
/// <param name="Mandates">How each mandate came out.</param>
/// <param name="PrivateCards">How often each private card was met.</param>
/// <param name="Injects">How often each inject came.</param>
/// <param name="Crises">How often each crisis broke out.</param>
/// <param name="Ladders">Where each ladder stood.</param>
/// <param name="Choices">What was chosen, and what it made of it.</param>
/// <param name="Moves">What each actor's instruments went with.</param>
/// <param name="NeverOrdered">Instruments that nobody ordered.</param>
/// <param name="Beliefs">What other beliefs would change.</param>
/// <param name="Numbers">Numbers that moved, turn by turn.</param>
public sealed record CampaignReport(
    string Title, string Profile, int Plays, int Casts, int Turns, double Luck, double ClockMinutes, int PlannedMinutes,
    IReadOnlyList<CampaignMandate> Mandates, IReadOnlyList<CampaignPrivateCard> PrivateCards, IReadOnlyList<CampaignHappening> Injects,
    IReadOnlyList<CampaignHappening> Crises, IReadOnlyList<CampaignLadder> Ladders, IReadOnlyList<CampaignChoice> Choices, IReadOnlyList<CampaignMove> Moves,
    IReadOnlyList<CampaignUnused> NeverOrdered, IReadOnlyList<CampaignBelief> Beliefs, IReadOnlyList<CampaignNumber> Numbers);

/// <summary>How a number lies over all plays at one moment.</summary>
/// <param name="Low">One play in twenty has less.</param>
/// <param name="LowerQuarter">One in four has less.</param>
/// <param name="Middle">Half have less.</param>
/// <param name="UpperQuarter">One in four has more.</param>
/// <param name="High">One in twenty has more.</param>
public sealed record CampaignSpread(double Low, double LowerQuarter, double Middle, double UpperQuarter, double High);

/// <summary>How a mandate came out.</summary>
/// <param name="Actor">Whose it is.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="ByTurn">Its score, 0 to 100, from the opening on.</param>
/// <param name="Own">Share of its differences between plays that is the team's own doing.</param>
/// <param name="Others">That of all other teams.</param>
/// <param name="Luck">That of luck.</param>
/// <param name="Lines">How often each of its lines was met.</param>
public sealed record CampaignMandate(
    string Actor, string Name, IReadOnlyList<CampaignSpread> ByTurn, double Own, double Others, double Luck, IReadOnlyList<CampaignLine> Lines);

/// <summary>A line of a mandate.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Met">Share of plays in which it was met.</param>
/// <param name="Partly">Share of plays in which it was partly met, and no more.</param>
public sealed record CampaignLine(string Id, string Text, double Met, double Partly);

/// <summary>A private card.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">The name of the actor that may hold it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Met">Share of plays in which it was met.</param>
public sealed record CampaignPrivateCard(string Id, string Owner, string Title, double Met);

/// <summary>An inject or crisis.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its title.</param>
/// <param name="Share">Share of plays in which it happened.</param>
public sealed record CampaignHappening(string Id, string Name, double Share);

/// <summary>A ladder.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rungs">Its rungs from below.</param>
public sealed record CampaignLadder(string Id, string Name, IReadOnlyList<CampaignRung> Rungs);

/// <summary>A rung.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ended">Share of plays that ended on it.</param>
/// <param name="Reached">Share of plays that were on it at any time.</param>
public sealed record CampaignRung(string Name, double Ended, double Reached);

/// <summary>A choice card.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Asked">Share of plays in which it was asked.</param>
/// <param name="Difference">The largest difference that its options make in anybody's mandate, in points.</param>
/// <param name="NeverMatters">Whether no option makes a point of difference to anybody.</param>
/// <param name="Options">Its options.</param>
public sealed record CampaignChoice(string Id, string Title, double Asked, double? Difference, bool NeverMatters, IReadOnlyList<CampaignOption> Options);

/// <summary>An option of a choice card.</summary>
/// <param name="Name">Its label.</param>
/// <param name="Share">Share of the plays that asked in which it was chosen.</param>
public sealed record CampaignOption(string Name, double Share);

/// <summary>An instrument in the hands of an actor.</summary>
/// <param name="Actor">The actor's name.</param>
/// <param name="Id">The instrument's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Used">Share of plays in which the actor ordered it.</param>
/// <param name="Lift">The actor's mean score with it less that without it, in points.</param>
/// <param name="Error">The standard error of that.</param>
/// <param name="Verdict">dominant, dominated or none.</param>
public sealed record CampaignMove(string Actor, string Id, string Name, double Used, double Lift, double? Error, string Verdict);

/// <summary>An instrument that nobody ordered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="InDoctrine">Whether a doctrine speaks of it; else only chance could have ordered it.</param>
public sealed record CampaignUnused(string Id, string Name, bool InDoctrine);

/// <summary>What another belief about the contested evidence would change.</summary>
/// <param name="Name">The name of the belief.</param>
/// <param name="Plays">How many plays were played again under it.</param>
/// <param name="Shifts">By mandate.</param>
public sealed record CampaignBelief(string Name, int Plays, IReadOnlyList<CampaignShift> Shifts);

/// <summary>How a mandate comes out under another belief.</summary>
/// <param name="Actor">The actor's name.</param>
/// <param name="Points">The mean score less that of the same plays under the campaign's belief.</param>
/// <param name="Error">The standard error of that.</param>
public sealed record CampaignShift(string Actor, double Points, double? Error);

/// <summary>A number over the turns.</summary>
/// <param name="Key">Its key: <c>chapare.coca</c>.</param>
/// <param name="Entity">Whose it is.</param>
/// <param name="Name">What it measures.</param>
/// <param name="Unit">Its unit; empty for a pure number.</param>
/// <param name="IsGauge">Whether it runs from 0 to 100.</param>
/// <param name="ByTurn">Its value, from the opening on.</param>
public sealed record CampaignNumber(string Key, string Entity, string Name, string Unit, bool IsGauge, IReadOnlyList<CampaignSpread> ByTurn);
