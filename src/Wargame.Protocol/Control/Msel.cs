namespace Wargame.Protocol.Control;

/// <summary>A row of the master scenario events list.</summary>
/// <param name="Serial">Its number.</param>
/// <param name="Id">Its id.</param>
/// <param name="Type">scheduled, conditional, contingency or manual.</param>
/// <param name="Status">planned, next, held, skipped or sent.</param>
/// <param name="Channel">How it arrives.</param>
/// <param name="From">Who seems to say it.</param>
/// <param name="To">Names of its addressees; empty for everyone.</param>
/// <param name="Title">Headline.</param>
/// <param name="Text">Its text as it is written, in Markdown.</param>
/// <param name="Html">Its text.</param>
/// <param name="Turn">The turn for which the author or control set it, or null.</param>
/// <param name="TurnLabel">That turn's label, or empty.</param>
/// <param name="Condition">The condition, as the author wrote it, or empty.</param>
/// <param name="SentTurn">The label of the turn in which it came, or empty.</param>
/// <param name="SentAt">When it came (ISO 8601), or null.</param>
/// <param name="Expected">What control expects the teams to do.</param>
/// <param name="Objective">The training objective that it serves.</param>
/// <param name="Responsible">Who of the white cell delivers it.</param>
/// <param name="Remarks">The author's notes.</param>
/// <param name="Reason">Control's last reason for a change, or empty.</param>
/// <param name="OnTheSpot">Whether control has written it in this session.</param>
/// <param name="Changed">Whether control has set it for another turn or changed its words.</param>
/// <param name="Source">Citation.</param>
/// <param name="By">Which facilitator did something to it last; empty for nobody, and while there has been only one.</param>
/// <param name="Custom">What the institution's own columns say.</param>
public sealed record MselRow(
    int Serial, string Id, string Type, string Status, string Channel, string From, IReadOnlyList<string> To, string Title, string Text, string Html,
    int? Turn, string TurnLabel, string Condition, string SentTurn, DateTimeOffset? SentAt, string Expected, string Objective, string Responsible,
    string Remarks, string Reason, bool OnTheSpot, bool Changed, string Source, string By, IReadOnlyList<CustomFieldView> Custom);

/// <summary>A column of an institution's own list of injects.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Text">What stands in it.</param>
public sealed record CustomFieldView(string Name, string Text);

/// <summary>What control decides about an inject that has not come.</summary>
/// <param name="Inject">Its id.</param>
/// <param name="Coming">asWritten, held or skipped.</param>
/// <param name="Turn">The turn at whose start it comes; 0 for its own trigger.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record InjectDecision(string Inject, string Coming, int Turn, string Reason);

/// <summary>New words for an inject that has not come.</summary>
/// <param name="Inject">Its id.</param>
/// <param name="Title">Headline, 1 to 120 characters.</param>
/// <param name="Text">Markdown, 1 to 4,000 characters.</param>
/// <param name="From">Who seems to say it, at most 60 characters.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record InjectEdit(string Inject, string Title, string Text, string From, string Reason);

/// <summary>An inject that control writes on the spot.</summary>
/// <param name="Channel">How it arrives.</param>
/// <param name="From">Who seems to say it, at most 60 characters.</param>
/// <param name="To">Actor ids; empty for everyone.</param>
/// <param name="Title">Headline, 1 to 120 characters.</param>
/// <param name="Text">Markdown, 1 to 4,000 characters.</param>
/// <param name="Turn">The turn at whose start it comes; 0 for now.</param>
public sealed record InjectDraft(string Channel, string From, IReadOnlyList<string> To, string Title, string Text, int Turn);
