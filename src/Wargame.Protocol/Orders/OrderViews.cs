namespace Wargame.Protocol.Orders;

/// <summary>A price.</summary>
/// <param name="Variable">The variable's id: <c>cash</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Amount">In its unit; negative for a gain.</param>
/// <param name="Unit">The unit.</param>
public sealed record Price(string Variable, string Label, double Amount, string Unit);

/// <summary>An order that the team may or may not give now.</summary>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it does and risks.</param>
/// <param name="Target">The target's id.</param>
/// <param name="TargetName">The target's name; empty when the order has no target.</param>
/// <param name="Foreign">Whether a host is asked.</param>
/// <param name="HostName">Who is asked, or empty.</param>
/// <param name="Modes">The modes that may be chosen abroad, best owned first; empty at home.</param>
/// <param name="Lag">Turns until full effect.</param>
/// <param name="Turns">How many turns it runs by default.</param>
/// <param name="CostEachTurn">At full level.</param>
/// <param name="CostOnce">At full level, first turn only.</param>
/// <param name="Covert">Whether others never learn of it.</param>
/// <param name="WhyNot">Reasons why it is not legal now; empty when it is.</param>
/// <param name="Source">Citation.</param>
public sealed record LegalOrderView(
    string Instrument, string Name, string Text, string Target, string TargetName, bool Foreign, string HostName,
    IReadOnlyList<string> Modes, int Lag, int Turns, IReadOnlyList<Price> CostEachTurn, IReadOnlyList<Price> CostOnce,
    bool Covert, IReadOnlyList<string> WhyNot, string Source);

/// <summary>An order as a browser drafts it.</summary>
/// <param name="DraftId">Made by the client, unique; the same id changes the draft.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target's id.</param>
/// <param name="Level">Effort in thousandths, 1 to 1000.</param>
/// <param name="Mode">The mode abroad, empty at home.</param>
/// <param name="Turns">How many turns, 1 to 40.</param>
/// <param name="ImposeIfRefused">What a refusal means: imposed instead of withdrawn (where the instrument allows it).</param>
/// <param name="Revision">The revision that the writer saw, 0 for a new draft: nobody overwrites what they have not seen. Null to overwrite whatever is there.</param>
public sealed record DraftOrder(
    string DraftId, string Instrument, string Target, int Level, string Mode, int Turns, bool ImposeIfRefused, int? Revision = null);

/// <summary>A drafted order on the team's page.</summary>
/// <param name="Order">The draft.</param>
/// <param name="Name">The instrument's name.</param>
/// <param name="TargetName">The target's name, or empty.</param>
/// <param name="HostName">Who is asked, or empty.</param>
/// <param name="By">Who drafted it.</param>
/// <param name="Cost">What it costs in its first turn.</param>
/// <param name="Lag">Turns until full effect.</param>
/// <param name="Asked">Whether the host has been asked.</param>
/// <param name="Answer">The host's answer (request, accept, conditions, refuse), or empty.</param>
/// <param name="ChangedBy">Who saved it last; empty when nobody else has since it was drafted.</param>
public sealed record DraftView(
    DraftOrder Order, string Name, string TargetName, string HostName, string By, IReadOnlyList<Price> Cost, int Lag,
    bool Asked, string Answer, string ChangedBy);

/// <summary>An order of the team that runs.</summary>
/// <param name="OrderId">Its id.</param>
/// <param name="Name">The instrument's name.</param>
/// <param name="TargetName">The target's name.</param>
/// <param name="Level">In thousandths.</param>
/// <param name="Mode">Its mode.</param>
/// <param name="TurnsLeft">Turns that it will still run.</param>
/// <param name="Cost">What it costs each turn.</param>
/// <param name="Funded">Whether the last turn was paid.</param>
/// <param name="Ownership">Last turn's ownership, in thousandths.</param>
/// <param name="Effect">Last turn's effective level, in thousandths.</param>
/// <param name="Stopping">Whether it ends with this turn's commitment.</param>
public sealed record ProgrammeView(
    string OrderId, string Name, string TargetName, int Level, string Mode, int TurnsLeft, IReadOnlyList<Price> Cost,
    bool Funded, int Ownership, int Effect, bool Stopping);

/// <summary>A foreign order that asks for the team's consent.</summary>
/// <param name="RequestId">Its id.</param>
/// <param name="From">The asking actor's id.</param>
/// <param name="FromName">Its name.</param>
/// <param name="FromCode">Its three letters.</param>
/// <param name="Name">The instrument's name.</param>
/// <param name="Text">What it does and risks.</param>
/// <param name="TargetName">Where.</param>
/// <param name="Level">In thousandths.</param>
/// <param name="Mode">The mode offered.</param>
/// <param name="Turns">How many turns.</param>
/// <param name="Answer">The answer so far, or empty.</param>
/// <param name="Silence">What no answer will mean.</param>
public sealed record RequestView(
    string RequestId, string From, string FromName, string FromCode, string Name, string Text, string TargetName, int Level,
    string Mode, int Turns, string Answer, string Silence);

/// <summary>What the model expects of an order, other things staying as they are.</summary>
/// <param name="Turns">How many turns ahead.</param>
/// <param name="Effects">The largest effects on numbers that the team may see, largest first, at most six.</param>
/// <param name="WhyNot">Why the order is not legal; empty when it is.</param>
public sealed record OrderPreview(int Turns, IReadOnlyList<ExpectedEffect> Effects, IReadOnlyList<string> WhyNot);

/// <summary>What an answer to a request is expected to come to for the host.</summary>
/// <param name="Answer">request, accept, conditions or refuse.</param>
/// <param name="Expected">Beside a refusal that withdraws the order.</param>
public sealed record AnswerPreview(string Answer, OrderPreview Expected);

/// <summary>An expected effect.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name with its entity.</param>
/// <param name="Next">Difference after one turn.</param>
/// <param name="Later">Difference at the preview's horizon.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
public sealed record ExpectedEffect(string Key, string Label, double Next, double Later, string Unit, string Good);
