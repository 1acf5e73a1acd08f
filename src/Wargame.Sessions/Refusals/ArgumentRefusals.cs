using Wargame.World.Definition;

namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about free-text orders: S1501 and up.</summary>
public static partial class Refusals
{
    /// <summary>S1501: something is missing.</summary>
    public static Refusal ArgumentIncomplete { get; } = new(
        "S1501", $"A free-text order says what you do, what shall come of it, and at least one reason why it would work.", $"Write what is missing, in a few words each.");

    /// <summary>S1502: a line is too long or too short.</summary>
    public static Refusal BadArgumentLine { get; } =
        new("S1502", $"Each line of a free-text order has 3 to 240 characters.", $"Shorten it: one thought a line.");

    /// <summary>S1503: too many reasons.</summary>
    public static Refusal TooManyReasons { get; } = new("S1503", $"A free-text order has at most three reasons.", $"Keep the strongest.");

    /// <summary>S1504: too many in a turn.</summary>
    /// <param name="most">How many the scenario allows.</param>
    public static Refusal TooManyArguments(int most) => most switch
    {
        0 => new("S1504", $"This scenario has no free-text orders.", $"Use the orders of the list."),
        1 => new("S1504", $"A team may give one free-text order a turn.", $"Change the one that you have."),
        _ => new("S1504", $"A team may give {most} free-text orders a turn.", $"Change the one that you have."),
    };

    /// <summary>S1505: there is nobody to judge.</summary>
    public static Refusal NobodyJudges { get; } =
        new("S1505", $"A free-text order needs a facilitator who judges it, and nobody controls this session.", $"Use the orders of the list.");

    /// <summary>S1506: unknown, or not known to who asks: both look alike.</summary>
    public static Refusal NoSuchArgument { get; } = new("S1506", $"There is no such free-text order.", $"Choose one that is shown.");

    /// <summary>S1507: it is the own one.</summary>
    public static Refusal OwnArgument { get; } = new("S1507", $"Reasons and estimates come from the others.", $"Your own reasons stand in your order.");

    /// <summary>S1508: a line that is none.</summary>
    public static Refusal BadPoint { get; } =
        new("S1508", $"A reason for or against has 3 to 160 characters.", $"Say it in one line.");

    /// <summary>S1509: too many of one party.</summary>
    /// <param name="most">How many it may give.</param>
    public static Refusal TooManyPoints(int most) =>
        new("S1509", $"You have given {most} reasons on this order.", $"Take one back first.");

    /// <summary>S1510: not there, or another's.</summary>
    public static Refusal NoSuchPoint { get; } = new("S1510", $"You have given no such reason.", $"Choose one of your own.");

    /// <summary>S1511: a vote would give it away.</summary>
    public static Refusal SecretIsNotVoted { get; } =
        new("S1511", $"A secret order cannot be put to the vote: the others would learn of it.", $"Decide it yourself, or set a chance.");

    /// <summary>S1512: the vote is not open.</summary>
    public static Refusal VoteNotOpen { get; } = new("S1512", $"The vote on this order is not open.", $"Wait until control opens it.");

    /// <summary>S1513: not a percentage.</summary>
    public static Refusal BadChance { get; } = new("S1513", $"A chance lies between 0 and 100 per cent.", $"Give a number from 0 to 100.");

    /// <summary>S1514: nobody has voted, or the vote still runs.</summary>
    public static Refusal NoMedian { get; } =
        new("S1514", $"There is no result of a vote yet.", $"Open the vote, wait for estimates and close it; or judge in another way.");

    /// <summary>S1515: a verdict is missing.</summary>
    public static Refusal NoVerdict { get; } =
        new("S1515", $"A ruling says whether the order succeeds, fails, or succeeds in part.", $"Choose one of the three.");

    /// <summary>S1516: the changes are too many, or two are on one number.</summary>
    public static Refusal TooManyChanges { get; } =
        new("S1516", $"An order may change at most six numbers, each once.", $"Leave some out, or add them up.");

    /// <summary>S1517: nothing to tell of yet.</summary>
    public static Refusal NotJudged { get; } = new("S1517", $"This order is not judged yet.", $"Judge it first, then say what came of it.");

    /// <summary>S1518: a telling that is none.</summary>
    public static Refusal BadNarrative { get; } = new(
        "S1518", $"At most six audiences are told, each in 3 to 400 characters; an established fact has at most 240.", $"Shorten it.");

    /// <summary>S1519: release waits for a judgement.</summary>
    /// <param name="team">Whose order.</param>
    public static Refusal ArgumentWaits(EntityDefinition team) =>
        new("S1519", $"The free-text order of {team} is not judged yet.", $"Judge it, then release the results.");
}
