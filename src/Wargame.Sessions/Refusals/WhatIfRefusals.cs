namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about what-ifs: S1140 to S1159.</summary>
public static partial class Refusals
{
    /// <summary>S1140: the name is empty or too long.</summary>
    public static Refusal BadWhatIfName { get; } = new("S1140", $"A what-if needs a name of 1 to 60 characters.", $"Say in a few words what is supposed.");

    /// <summary>S1141: it cannot be stored.</summary>
    public static Refusal BadWhatIf { get; } = new("S1141", $"A what-if has 1 to 20 changes, or another luck.", $"Change at least one thing before you keep it.");

    /// <summary>S1142: there are as many as the review holds.</summary>
    public static Refusal TooManyWhatIfs { get; } = new("S1142", $"The review holds no more what-ifs.", $"Take one out first.");

    /// <summary>S1143: no such what-if.</summary>
    public static Refusal NoSuchWhatIf { get; } = new("S1143", $"There is no such what-if.", $"Look again: it may have been taken out meanwhile.");

    /// <summary>S1144: somebody else kept it.</summary>
    public static Refusal NotYourWhatIf { get; } = new("S1144", $"Somebody else kept that what-if.", $"Keep yours under another name, or ask control to take it out.");
}
