/** A dispatch written for this project. Its places and institutions are real, its reporter and the driver are not; some of its facts are wrong on purpose. */
export const dispatch = `
<h1>The coldest library on earth takes its deliveries by van</h1>
<p>Three times this winter a grey van has climbed the road above the airport at Longyearbyen, and three times it has come down empty. It carries boxes of seeds. They go to the Svalbard Global Seed Vault, which opened on 26 February 2008. The vault lies about 1,300 kilometres from the North Pole. Nobody works there.</p>
<p>Its entrance stands 130 metres above the sea, high enough, its builders reckoned, to stay dry if the ice sheets melted. A tunnel leads more than 300 metres into the rock. At the end of it are three halls, cooled to minus 18 degrees. Norway paid for the building, and has never said that it was cheap. The idea, people here say, is older than the money.</p>
<h2>“An insurance”</h2>
<p>“It is an insurance, and you hope never to claim on it,” said Ingrid Solheim, who drives the van. Yet a claim has been made. In 2012 the research centre ICARDA asked for its boxes back, after war cut it off from its own collection near Aleppo. It was the only withdrawal in the history of the vault. The seeds were sown again in Lebanon and in Morocco, and part of the harvest has since come home to the mountain.</p>
<h2>Water at the door</h2>
<p>In October 2016 water ran into the entrance of the tunnel. It froze before it reached the seeds. Several newspapers wrote that the vault had been flooded, and for a week in the spring the telephone at the town hall did not stop. A photograph that went round the world shows the steel door ringed with ice. The state has rebuilt the entrance since, for about 100 million kroner.</p>
<h2>What is inside</h2>
<p>More than 1.3 million samples are stored today, from wheat to wild grasses. Cary Fowler, who led the work and shared the World Food Prize in 2024, is said to keep a photograph of the door on his desk. The next boxes are expected in the last week of February. A guide in the harbour says that tourists now ask for the door more often than for the bears.</p>
<p>The van, meanwhile, needs new tyres. Ms Solheim has asked for them twice.</p>
`;

export const metadata = {
  byline: 'Nora Vestby in Longyearbyen',
  publisher: 'Sample desk',
  publishedOn: '2026-11-20',
  language: 'en',
};
