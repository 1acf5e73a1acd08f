namespace Wargame.Server.Hosting;

/// <summary>What the person who started the server reads first.</summary>
internal static class Banner
{
    public static string Write(int port, IReadOnlyList<string> networkAddresses, string publicAddress, string dataFolder, int scenarios, IEnumerable<string> authors)
    {
        var lines = new List<string>
        {
            "",
            $"Wargame is ready, with {scenarios} {(scenarios == 1 ? "scenario" : "scenarios")}.",
            "",
            $"  On this computer   http://localhost:{port}",
        };
        lines.AddRange(networkAddresses.Select(address => $"  In your network    {address}"));
        lines.Add($"  Sessions are in    {dataFolder}");
        lines.AddRange(authors.Select(line => $"  {line}"));
        lines.Add("");
        lines.Add(new QrCode(publicAddress).ToConsole());
        lines.Add("Press Ctrl+C to stop; sessions go on where they stood at the next start.");
        return string.Join(Environment.NewLine, lines);
    }
}
