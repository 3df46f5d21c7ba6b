"""The list of scenes. A scene is a function of a stage; it fails by an exception."""

SCENES = []


def scene(function):
    """Played in Chromium, and in every engine with --all."""
    function.everywhere = function.thorough = function.windowed = function.adapting = False
    SCENES.append(function)
    return function


def everywhere(function):
    """Played in every engine that is installed."""
    scene(function).everywhere = True
    return function


def adapting(function):
    """Played in an engine that can take another look while it runs, alone."""
    scene(function).adapting = True
    return function


def thorough(function):
    """Played with --all alone: longer, and in Chromium much of it is in other scenes."""
    scene(function).thorough = True
    return function


def windowed(function):
    """One of the above in which somebody plays with Parlor's window."""
    function.windowed = True
    return function
