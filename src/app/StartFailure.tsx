/** When not even the words could be fetched: said in the languages of the page's own code, with a way on. */
export function StartFailure() {
  return (
    <main className="start-failure">
      <h1>OSCE Atlas</h1>
      <p lang="en">The atlas could not be loaded. Check the connection and try again.</p>
      <p lang="fr">L’atlas n’a pas pu être chargé. Vérifiez la connexion et réessayez.</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          window.location.reload();
        }}
      >
        <span lang="en">Try again</span>
        <span> / </span>
        <span lang="fr">Réessayer</span>
      </button>
    </main>
  );
}
