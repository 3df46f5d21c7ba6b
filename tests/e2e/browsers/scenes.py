"""All scenes, in the order in which they are played."""

# pylint: disable=unused-import  # each adds its own
import scenes_games  # noqa: F401
import scenes_away  # noqa: F401
import scenes_people  # noqa: F401
import scenes_pages  # noqa: F401
import scenes_hosts  # noqa: F401
import scenes_versions  # noqa: F401
import scenes_window  # noqa: F401
import scenes_page  # noqa: F401
import scenes_table  # noqa: F401
import scenes_look  # noqa: F401
import scenes_changes  # noqa: F401
from scene import SCENES  # noqa: F401
