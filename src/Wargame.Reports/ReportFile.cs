namespace Wargame.Reports;

/// <summary>A report, ready to be saved.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">What is in it.</param>
public sealed record ReportFile(string Name, string ContentType, byte[] Content);
