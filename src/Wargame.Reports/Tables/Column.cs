namespace Wargame.Reports.Tables;

/// <summary>What stands in a column.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with a fraction.</summary>
    Figure,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A moment, in UTC.</summary>
    Moment,
}

/// <summary>A column of a table, as the data dictionary describes it; every file is written by it.</summary>
/// <param name="Name">Its name, snake case, the same in every language.</param>
/// <param name="Type">What stands in it.</param>
/// <param name="Unit">The unit, or what its texts are; empty where its meaning says all.</param>
/// <param name="Meaning">What it says, a sentence.</param>
public sealed record Column(string Name, ColumnType Type, string Unit, string Meaning);
