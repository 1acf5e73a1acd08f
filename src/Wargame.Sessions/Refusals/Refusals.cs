using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Sessions;

/// <summary>
/// The catalogue of refusals: every reason why a command is not carried out, with its stable number and what to do instead. Numbers are
/// never reused. None says anything that its reader must not know.
/// </summary>
public static partial class Refusals
{
    /// <summary>S0001: the session does not exist yet.</summary>
    public static Refusal NotOpened { get; } = new("S0001", $"This session is not open.", $"Check the link or the code.");

    /// <summary>S0002: opening what is open.</summary>
    public static Refusal AlreadyOpened { get; } = new("S0002", $"This session is open already.", $"Open another one.");

    /// <summary>S0003: an id is empty, too long or has control characters.</summary>
    public static Refusal BadId { get; } =
        new("S0003", $"An id must have 1 to 64 characters without control characters.", $"Reload the page and try again.");

    /// <summary>S0004: a person's name is empty, too long or has control characters.</summary>
    public static Refusal BadName { get; } =
        new("S0004", $"A name must have 1 to 40 characters on one line.", $"Write a shorter name.");

    /// <summary>S0005: a reason is too short, too long or has control characters.</summary>
    public static Refusal BadReason { get; } =
        new("S0005", $"A reason must have 3 to 400 characters on one line.", $"Say in a sentence why.");

    /// <summary>S0006: a time lies where it cannot.</summary>
    public static Refusal BadTime { get; } =
        new("S0006", $"The session cannot have been alive after now.", $"Set the server's clock right.");

    /// <summary>S0101: only control may.</summary>
    public static Refusal NotControl { get; } = new("S0101", $"Only control may do this.", $"Ask the facilitator.");

    /// <summary>S0102: only the clock may.</summary>
    public static Refusal NotClock { get; } = new("S0102", $"Only the session's clock may do this.", $"");

    /// <summary>S0103: the seat does not exist or was freed.</summary>
    public static Refusal NoSuchSeat { get; } =
        new("S0103", $"This seat is not taken in this session.", $"Join again with the session's code.");

    /// <summary>S0104: for another seat.</summary>
    public static Refusal NotYourSeat { get; } = new("S0104", $"This is another person's seat.", $"Use your own.");

    /// <summary>S0105: only teams may.</summary>
    public static Refusal NotATeam { get; } = new("S0105", $"Only a seat of a team may do this.", $"Take a seat in a team.");

    /// <summary>S0106: a doctrine acts for a team that people play.</summary>
    public static Refusal ActorIsPlayed { get; } =
        new("S0106", $"People play this actor; its doctrine rests.", $"Free its seats to hand it to its doctrine.");

    /// <summary>S0107: there is no such team.</summary>
    public static Refusal NoSuchTeam { get; } = new("S0107", $"No team of this scenario plays that actor.", $"Choose one of the teams.");

    /// <summary>S0108: the team is full.</summary>
    public static Refusal TeamIsFull { get; } =
        new("S0108", $"All seats of this team are taken.", $"Choose another team, or ask the facilitator to free a seat.");

    /// <summary>S0109: the seat's id is in use.</summary>
    public static Refusal SeatIsTaken { get; } = new("S0109", $"This seat is taken already.", $"Join again to get another seat.");

    /// <summary>S0201: sent late or early.</summary>
    /// <param name="allowed">Where it may be done, in words: <c>deliberation</c>.</param>
    /// <param name="now">Where the session stands, in words.</param>
    public static Refusal WrongPhase(Sentence allowed, Sentence now) =>
        new("S0201", $"This is done in {allowed}; the session is now in {now}.", $"Wait for the phase, or for the next turn.");

    /// <summary>S0202: the session has moved on since the button was pressed.</summary>
    /// <param name="now">Where the session stands, in words.</param>
    public static Refusal MovedOn(Sentence now) =>
        new("S0202", $"The session has moved on meanwhile; it is now in {now}.", $"Look again, then decide.");

    /// <summary>S0203: paused.</summary>
    public static Refusal Paused { get; } = new("S0203", $"The session is paused.", $"Wait until control resumes it.");

    /// <summary>S0204: pausing what is paused, or what does not run.</summary>
    public static Refusal CannotPause { get; } =
        new("S0204", $"The session cannot be paused now.", $"A session that runs and is not paused can be paused.");

    /// <summary>S0205: resuming what is not paused.</summary>
    public static Refusal NotPaused { get; } = new("S0205", $"The session is not paused.", $"");

    /// <summary>S0206: there is no clock to move.</summary>
    public static Refusal NoClock { get; } = new("S0206", $"This phase has no clock.", $"Go on when the teams are ready.");

    /// <summary>S0207: the clock is moved too far, or not at all.</summary>
    public static Refusal BadExtension { get; } =
        new("S0207", $"The clock moves by 1 to 3600 seconds, forwards or back.", $"Choose a shorter time.");

    /// <summary>S0208: nothing follows this phase.</summary>
    public static Refusal NothingFollows { get; } = new("S0208", $"The session is over.", $"Open the review.");

    /// <summary>S0301: the order is not legal.</summary>
    /// <param name="why">The engine's or the author's sentence.</param>
    public static Refusal NotLegal(Sentence why) => new("S0301", why, $"Choose another order, target or mode.");

    /// <summary>S0302: no such instrument.</summary>
    public static Refusal NoSuchInstrument { get; } =
        new("S0302", $"This scenario has no such instrument.", $"Choose an order from the list.");

    /// <summary>S0303: no such target.</summary>
    public static Refusal NoSuchTarget { get; } = new("S0303", $"This scenario has no such target.", $"Choose an order from the list.");

    /// <summary>S0304: the same instrument and target twice.</summary>
    public static Refusal Duplicate { get; } = new(
        "S0304", $"Your team has drafted this order for this target already.", $"Change the draft that you have.");

    /// <summary>S0305: the same order runs.</summary>
    public static Refusal AlreadyRuns { get; } = new(
        "S0305", $"Your team has this order running there already.", $"Let it run, or stop it first.");

    /// <summary>The number of <see cref="TooDear"/>.</summary>
    public const string TooDearCode = "S0306";

    /// <summary>S0306: too dear.</summary>
    /// <param name="means">What there is too little of.</param>
    public static Refusal TooDear(VariableDefinition means) => new(
        TooDearCode, $"Your team has too little {means} for this beside its other orders.", $"Lower the level, or take another order back.");

    /// <summary>S0307: too many drafts.</summary>
    public static Refusal TooManyDrafts { get; } =
        new("S0307", $"A team may draft 20 orders a turn.", $"Take another draft back first.");

    /// <summary>S0308: no such draft in this team.</summary>
    public static Refusal NoSuchDraft { get; } = new("S0308", $"Your team has no such draft.", $"Look at your team's list of drafts.");

    /// <summary>S0309: no such running order in this team.</summary>
    public static Refusal NoSuchProgramme { get; } =
        new("S0309", $"Your team has no such running order.", $"Look at your team's list of running orders.");

    /// <summary>S0310: level out of range.</summary>
    public static Refusal BadLevel { get; } = new("S0310", $"The level must be 0.1 to 100 per cent.", $"Move the slider.");

    /// <summary>S0311: length out of range.</summary>
    public static Refusal BadTurns { get; } = new("S0311", $"An order runs 1 to 40 turns.", $"Choose a shorter time.");

    /// <summary>S0312: imposing what cannot be imposed.</summary>
    public static Refusal CannotImpose { get; } =
        new("S0312", $"This order cannot be imposed.", $"Let a refusal withdraw it.");

    /// <summary>S0401: the order needs no consent.</summary>
    public static Refusal NoConsentNeeded { get; } =
        new("S0401", $"Nobody's consent is asked for this order.", $"Sign; it will be carried out as it is.");

    /// <summary>S0402: asked already.</summary>
    public static Refusal AlreadyAsked { get; } =
        new("S0402", $"The host has been asked already.", $"Wait for the answer, or change the draft to ask anew.");

    /// <summary>S0403: no such request to this team.</summary>
    public static Refusal NoSuchRequest { get; } =
        new("S0403", $"No such request waits for your team.", $"It may have been changed or taken back: look at your requests.");

    /// <summary>S0404: no such answer.</summary>
    public static Refusal NoSuchAnswer { get; } =
        new("S0404", $"A request is answered by request, accept, conditions or refuse.", $"Choose one of them.");

    /// <summary>S0405: no such card open for this team.</summary>
    public static Refusal NoSuchCard { get; } =
        new("S0405", $"No such card waits for your team in this turn.", $"Look at your cards.");

    /// <summary>S0406: no such option on the card.</summary>
    public static Refusal NoSuchOption { get; } = new("S0406", $"This card has no such option.", $"Choose one of its options.");

    /// <summary>S0501: signed twice.</summary>
    public static Refusal AlreadySigned { get; } =
        new("S0501", $"You have signed this turn's orders already.", $"Take your signature back if you want to change them.");

    /// <summary>S0502: no signature to take back.</summary>
    public static Refusal NotSigned { get; } = new("S0502", $"You have not signed.", $"");

    /// <summary>S0503: ready twice.</summary>
    public static Refusal AlreadyReady { get; } = new("S0503", $"You have said that you are ready.", $"Wait for the others.");

    /// <summary>S0601: no such number.</summary>
    public static Refusal NoSuchNumber { get; } = new("S0601", $"This world has no such number.", $"Use a key such as bolivia.approval.");

    /// <summary>S0602: the ruling does nothing or is too large.</summary>
    public static Refusal BadRuling { get; } =
        new("S0602", $"There is no ruling on this number to take back, or the change is too large.", $"Give a change that is not 0.");

    /// <summary>S0701: a message to nobody.</summary>
    public static Refusal NobodyAddressed { get; } = new("S0701", $"The message is addressed to nobody.", $"Choose at least one team.");

    /// <summary>S0702: no such party, or too many.</summary>
    public static Refusal NoSuchParty { get; } =
        new("S0702", $"One of those addressed is not in this scenario, or there are too many.", $"Choose teams from the list.");

    /// <summary>S0703: the text is empty, too long or torn.</summary>
    public static Refusal BadMessage { get; } = new("S0703", $"A message must have 1 to 4,000 characters.", $"Shorten it, or send it in parts.");

    /// <summary>S0704: the session's messages are used up.</summary>
    public static Refusal TooManyMessages { get; } = new("S0704", $"This session holds no more messages.", $"Talk in the room.");

    /// <summary>S0705: the title is too long or has control characters.</summary>
    public static Refusal BadTitle { get; } = new("S0705", $"A title must have at most 60 characters on one line.", $"Write a shorter title.");

    /// <summary>S0706: control speaks for a team that people play.</summary>
    public static Refusal SpeaksForItself { get; } =
        new("S0706", $"People play this actor; it speaks for itself.", $"Speak as control, or as somebody outside the teams.");

    /// <summary>S0707: no such conversation for this party.</summary>
    public static Refusal NoSuchConversation { get; } = new("S0707", $"There is no such conversation for you.", $"Look at your messages.");

    /// <summary>S0603: a ladder between two rungs.</summary>
    public static Refusal PartOfARung { get; } =
        new("S0603", $"A ladder moves by whole rungs.", $"Give a whole number of rungs.");
}
