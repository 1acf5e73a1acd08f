using System.Collections;
using System.Reflection;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>
/// The texts and numbers of a view: its records are walked; of a definition that it points to, only what the wire shows (id, name, title,
/// text) is taken.
/// </summary>
internal static class Shown
{
    private static readonly string[] ShownOfDefinitions = ["Id", "Name", "Title", "Text", "Code", "Headline"];

    public static object? Of(object? value) => value switch
    {
        null => null,
        string or bool or int or long or double or ulong or Enum or DateTimeOffset or TimeSpan => value.ToString(),
        IDictionary map => map.Keys.Cast<object>().Select(key => new[] { key.ToString(), Of(map[key]) }).ToList(),
        IEnumerable many => many.Cast<object?>().Select(Of).ToList(),
        _ => Properties(value),
    };

    private static Dictionary<string, object?> Properties(object value)
    {
        var type = value.GetType();
        var whole = type.Namespace == typeof(View).Namespace || type.Assembly == typeof(SessionState).Assembly && type.Namespace == typeof(SessionState).Namespace;
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .Where(property => whole || ShownOfDefinitions.Contains(property.Name) || type.Namespace != typeof(EntityDefinition).Namespace)
            .ToDictionary(property => property.Name, property => Of(property.GetValue(value)));
    }
}
