"""All states of the page, in the order in which they are shown."""

# pylint: disable=unused-import  # each adds its own
import scene_states_games  # noqa: F401
import scene_states_people  # noqa: F401
from scene_states import STATES  # noqa: F401
